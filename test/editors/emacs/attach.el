;; Opens a plan in Emacs as a user does, with the setup that the README shows
;; already loaded, and writes down what is to be seen.
(require 'cl-lib)
(require 'json)

(defvar told-patience 20 "Seconds after which what was to come is taken not to come.")

(defun told-wait (what condition)
  "Read what processes say until CONDITION holds; WHAT is waited for."
  (let ((deadline (+ (float-time) told-patience)))
    (while (not (funcall condition))
      (when (> (float-time) deadline) (error "Waited in vain for %s" what))
      ;; Nobody types in batch mode: what waits for the next command is due.
      (run-hooks 'post-command-hook)
      (accept-process-output nil 0.02))))

(defun told-found ()
  "The findings in the order of the buffer, each with the words it stands over."
  (mapcar (lambda (one)
            (let ((lsp (alist-get 'eglot-lsp-diag (flymake-diagnostic-data one))))
              `((code . ,(plist-get lsp :code))
                (severity . ,(plist-get lsp :severity))
                (words . ,(buffer-substring-no-properties
                           (flymake-diagnostic-beg one)
                           (flymake-diagnostic-end one))))))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun told-run ()
  (find-file (getenv "THETHUC_PLAN"))
  (told-wait "diagnostics" #'flymake-diagnostics)
  (prog1 `((filetype . ,(symbol-name major-mode))
           (found . ,(vconcat (told-found))))
    (eglot-shutdown (eglot-current-server))))

(let ((told (condition-case fault (told-run)
              (error `((fault . ,(error-message-string fault))))))
      (coding-system-for-write 'utf-8-unix))
  (with-temp-file (getenv "THETHUC_TOLD") (insert (json-encode told))))
