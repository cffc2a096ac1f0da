;; Opens a plan in Emacs with the setup that the documentation shows, works on
;; it as a user does, and writes down what is to be seen.
(require 'cl-lib)
(require 'json)
(require 'eglot)

(defvar seen-patience 20 "Seconds after which what was to come is taken not to come.")

(defun seen-wait (what condition)
  "Read what processes say until CONDITION holds; WHAT is waited for."
  (let ((deadline (+ (float-time) seen-patience)))
    (while (not (funcall condition))
      (when (> (float-time) deadline) (error "Waited in vain for %s" what))
      ;; Nobody types in batch mode, and Emacs is never idle there: what waits for either is due.
      (run-hooks 'post-command-hook)
      (when (eglot-managed-p) (eglot--signal-textDocument/didChange))
      (accept-process-output nil 0.02))))

(defun seen-code (one)
  (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data one)) :code))

(defun seen-severity (one)
  (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data one)) :severity))

(defun seen-find (code)
  (cl-find code (flymake-diagnostics) :key #'seen-code :test #'equal))

(defun seen-found ()
  "The findings in the order of the buffer, each with the words it stands over."
  (vconcat
   (mapcar (lambda (one)
             `((code . ,(seen-code one))
               (severity . ,(seen-severity one))
               (words . ,(buffer-substring-no-properties
                          (flymake-diagnostic-beg one) (flymake-diagnostic-end one)))))
           (sort (flymake-diagnostics)
                 (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))

(defun seen-text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun seen-go-to (words)
  "Put point on the last place of WORDS."
  (goto-char (point-max))
  (search-backward words))

(defun seen-line ()
  (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun seen-hover (words)
  (seen-go-to words)
  (let (shown)
    (eglot-hover-eldoc-function (lambda (text &rest _) (when text (setq shown text))))
    (seen-wait "a hover" (lambda () shown))
    (substring-no-properties shown)))

(defun seen-definition (words)
  "The line that the definition of WORDS stands in."
  (seen-go-to words)
  (call-interactively #'xref-find-definitions)
  (seen-line))

(defun seen-outline ()
  "The lines that the outline leads to, in order."
  (let (places)
    (cl-labels ((walk (entry)
                  (if (consp (cdr entry)) (mapc #'walk (cdr entry))
                    (push (cdr entry) places))))
      (mapc #'walk (eglot-imenu)))
    (vconcat (mapcar (lambda (place) (goto-char place) (seen-line))
                     (sort places #'<)))))

(defun seen-hide-hints ()
  (setq-default eglot-workspace-configuration '(:thethuc (:hints :json-false)))
  (eglot-signal-didChangeConfiguration (eglot-current-server))
  (seen-wait "hints to go"
             (lambda () (and (flymake-diagnostics) (not (seen-find "inconsistent-style")))))
  (seen-found))

(defun seen-mend (code title)
  "Choose the action named TITLE at the finding CODE."
  (goto-char (flymake-diagnostic-beg (seen-find code)))
  (cl-letf ((last-nonmenu-event t)
            ((symbol-function 'completing-read)
             (lambda (_prompt items &rest _)
               (or (car (cl-find-if (lambda (item) (string-prefix-p title (car item))) items))
                   (error "No %s among %S" title (mapcar #'car items))))))
    (call-interactively #'eglot-code-actions))
  (seen-text))

(defun seen-format ()
  (eglot-format-buffer)
  (seen-wait "safe fixes to leave nothing" (lambda () (= 1 (length (flymake-diagnostics)))))
  (seen-text))

(defun seen-run ()
  (find-file (getenv "THETHUC_PLAN"))
  (seen-wait "diagnostics" #'flymake-diagnostics)
  (let* ((found (seen-found))
         (hover (seen-hover "63/KH-UBND"))
         (definition (seen-definition "phần I"))
         (outline (seen-outline))
         (without-hints (seen-hide-hints))
         (mended (seen-mend "repeated-word" (getenv "THETHUC_FIX")))
         (formatted (seen-format)))
    (eglot-shutdown (eglot-current-server))
    `((filetype . ,(symbol-name major-mode))
      (found . ,found)
      (hover . ,hover)
      (definition . ,definition)
      (outline . ,outline)
      (withoutHints . ,without-hints)
      (mended . ,mended)
      (formatted . ,formatted))))

(let ((seen (condition-case fault (seen-run)
              (error `((fault . ,(error-message-string fault))))))
      (coding-system-for-write 'utf-8-unix))
  (with-temp-file (getenv "THETHUC_TOLD") (insert (json-encode seen))))
